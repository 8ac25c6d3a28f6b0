/** The unit that the scratch editor opens with: small, real, and touching most of what the preview shows. */
export const sampleUnit = {
  name: 'bookshelf.service',
  chosenType: null,
  manager: 'system',
  target: 'debian-12',
  files: [
    {
      path: 'bookshelf.service',
      text: `[Unit]
Description=Bookshelf, a small lending library on the web
Documentation=https://bookshelf.example/manual
After=network-online.target postgresql.service
Wants=network-online.target

[Service]
Type=notify
ExecStartPre=/usr/bin/bookshelf migrate --state \${STATE_DIRECTORY}
ExecStart=/usr/bin/bookshelf serve --listen \${ADDRESS} --log-level info
ExecReload=/bin/kill -HUP $MAINPID
Restart=on-failure
RestartSec=2s
TimeoutStopSec=20s

# Books and covers live in the state directory, thumbnails in the cache.
User=bookshelf
DynamicUser=yes
StateDirectory=bookshelf
CacheDirectory=bookshelf/thumbnails
RuntimeDirectory=bookshelf
RuntimeDirectoryMode=0750
ConfigurationDirectory=bookshelf

Environment="ADDRESS=127.0.0.1:8080" "GREETING=Hello, reader" LANG=C.UTF-8
EnvironmentFile=-/etc/default/bookshelf
PassEnvironment=HTTPS_PROXY

# Nothing here needs more than its own directories and the network.
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
PrivateDevices=yes
NoNewPrivileges=yes
CapabilityBoundingSet=
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
SystemCallFilter=@system-service
SystemCallArchitectures=native
SystemCallErrorNumber=EPERM
UMask=0027

[Install]
WantedBy=multi-user.target
`,
    },
    {
      path: 'bookshelf.service.d/10-limits.conf',
      text: `# What this machine grants to the library.
[Service]
LimitNOFILE=4096
MemoryMax=512M
Environment=LANG=en_GB.UTF-8
RestartSec=10s
`,
    },
  ],
} as const
