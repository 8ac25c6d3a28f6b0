#!/usr/bin/perl
# What a process sees of its machine and what it may do there, as one line of JSON: {"unit": …, "sees": {name: text}}. Run by the units of
# sight-units.ts in place of the probe. System calls are given by their numbers on x86-64, and made in a way that changes nothing where they are allowed.
use strict;
use POSIX ();
use Socket;

my @seen;

sub quoted { my $text = shift; $text =~ s/([\\"\x00-\x1f\x7f-\xff])/sprintf('\\u%04x', ord $1)/ge; return qq("$text") }

sub note { my ($name, $text) = @_; push @seen, quoted($name) . ':' . quoted($text) }

sub error_name {
    my $number = shift;
    for my $name (qw(EPERM ENOENT EACCES EFAULT EINVAL ENOSYS EAFNOSUPPORT ENODEV ENOSPC ENXIO ESRCH EROFS)) { no strict 'refs'; return $name if $number == &{"POSIX::$name"} }
    return "error $number";
}

sub content { open(my $file, '<', $_[0]) or return error_name($! + 0); local $/; my $text = <$file> // ''; $text =~ s/\s+/ /g; $text =~ s/^ | $//g; return $text }

# What comes of something that is tried in a process of its own: `ok`, the name of an error, or the signal that ended it.
sub attempt {
    my ($name, $action) = @_;
    pipe(my $reader, my $writer);
    my $child = fork;
    if ($child == 0) { $! = 0; my $result = $action->(); my $error = $! + 0; syswrite $writer, $result == -1 ? error_name($error) : 'ok'; POSIX::_exit(0) }
    close $writer;
    my $said = do { local $/; <$reader> };
    waitpid $child, 0;
    note $name, $? & 127 ? 'signal ' . ($? & 127) : $said;
}

note 'personality', content('/proc/self/personality');
note 'machine', (POSIX::uname())[4];
note 'core dump filter', content('/proc/self/coredump_filter');
note 'numa', (map { /^\S+ (\S+) .*\[?stack/ ? $1 : () } do { open(my $maps, '<', '/proc/self/numa_maps'); <$maps> })[0] // '';
note 'secure bits', syscall(157, 27, 0, 0, 0, 0);
note 'no huge pages', syscall(157, 42, 0, 0, 0, 0);
note 'merged pages', syscall(157, 68, 0, 0, 0, 0);
note 'policy', syscall(145, 0);
note 'input and output', syscall(252, 1, 0);

# The session keyring by its name, and whether the keys of the user and the key with the invocation's ID are found in it.
my ($session, $described) = (syscall(250, 0, -3, 0), "\0" x 200);
my $length = syscall(250, 6, $session, $described, 200);
note 'session keyring', $length > 0 ? (split /;/, substr($described, 0, $length - 1))[-1] : error_name($! + 0);
for (['keys of the user', "keyring\0", "_uid.$>\0"], ['key of the invocation', "user\0", "invocation_id\0"]) {
    my ($name, $type, $description) = @$_;
    note $name, syscall(250, 10, -3, $type, $description, 0) == -1 ? 'missing' : 'there';
}

note "namespace $_", readlink("/proc/self/ns/$_") // '' for qw(cgroup ipc mnt net pid user uts);
note 'users', content('/proc/self/uid_map');
note 'host name', (POSIX::uname())[1];
note 'devices', join ' ', sort map { m{/dev/(.*)} } glob '/dev/*';
note 'process 1', -d '/proc/1' ? 'there' : 'missing';
note 'memory of the machine', -e '/proc/meminfo' ? 'there' : 'missing';

for my $path (qw(/dev/null /dev/full /dev/kmsg /dev/tty)) { attempt "open $path", sub { open(my $file, '<', $path) ? 1 : -1 } }
for my $path (qw(/usr/bin/true /srv/program)) { attempt "run $path", sub { system { $path } $path } }
my %namespaces = (cgroup => 0x02000000, ipc => 0x08000000, mnt => 0x00020000, net => 0x40000000, pid => 0x20000000, user => 0x10000000, uts => 0x04000000);
for my $kind (sort keys %namespaces) { attempt "unshare $kind", sub { syscall(272, $namespaces{$kind}) } }
my %families = (AF_UNIX => [1, 1, 0], AF_INET => [2, 2, 0], AF_INET6 => [10, 2, 0], AF_NETLINK => [16, 3, 0], AF_PACKET => [17, 3, 0], AF_VSOCK => [40, 1, 0]);
for my $family (sort keys %families) { attempt "socket $family", sub { syscall(41, @{ $families{$family} }) } }
attempt 'send to localhost', sub { socket(my $socket, PF_INET, SOCK_DGRAM, 0) or return -1; defined send($socket, '-', 0, sockaddr_in(9, INADDR_LOOPBACK)) ? 1 : -1 };
attempt 'bind to a port', sub { socket(my $socket, PF_INET, SOCK_DGRAM, 0) or return -1; bind($socket, sockaddr_in(7777, INADDR_LOOPBACK)) ? 1 : -1 };
attempt 'write and run memory', sub { syscall(9, 0, 4096, 7, 0x22, -1, 0) };
attempt 'sched_setscheduler', sub { my $priority = pack('i', 1); syscall(144, 0, 1, $priority) };
attempt 'make a set-user-ID file', sub { my $path = "/tmp/look-$$"; open(my $file, '>', $path) or return -1; my $done = chmod 04755, $path; my $error = $!; unlink $path; $! = $error; $done ? 1 : -1 };
attempt 'change the personality', sub { syscall(135, 8) };
attempt 'call of another architecture', sub { syscall(0x40000000 + 39) };
attempt 'sethostname', sub { my $name = (POSIX::uname())[1]; syscall(170, $name, length $name) };
attempt 'clock_settime', sub { my $time = pack('qq', 1, -1); syscall(227, 0, $time) };
attempt 'syslog', sub { syscall(103, 10, 0, 0) };
attempt 'delete_module', sub { my $name = 'missing'; syscall(176, $name, 0) };
attempt 'swapoff', sub { my $path = '/missing'; syscall(168, $path) };
attempt 'umount2', sub { my $path = '/missing'; syscall(166, $path, 0) };
attempt 'mknod', sub { my $path = "/tmp/look-$$"; my $done = syscall(133, $path, 0020666, (1 << 8) | 3); my $error = $!; unlink $path; $! = $error; $done };
attempt 'bpf', sub { my $attributes = "\0" x 128; syscall(321, 9999, $attributes, 128) };
attempt 'ptrace', sub { syscall(101, 16, 999999, 0, 0) };
attempt 'chown', sub { my $path = '/missing'; syscall(92, $path, 0, 0) };
attempt 'kexec_load', sub { syscall(246, 0, 99999, 0, 0) };
attempt 'acct', sub { my $path = '/missing'; syscall(163, $path) };
attempt 'perf_event_open', sub { syscall(298, 0, 0, 0, 0, 0) };
attempt 'add_key', sub { my ($type, $description, $payload) = ("user\0", "look\0", '-'); syscall(248, $type, $description, $payload, 1, 999999) };
attempt 'ustat', sub { my $buffer = "\0" x 64; syscall(136, 0, $buffer) };
attempt 'mbind', sub { syscall(237, 0, 0, 99, 0, 0, 0) };

my $line = '{"unit":' . quoted($ENV{PROBE_UNIT}) . ',"sees":{' . join(',', @seen) . '}}';
if (open(my $file, '>', "/opt/probe.out/$ENV{PROBE_UNIT}.json")) { print $file $line }
else { print STDERR "\@PROBE\@$line\n" }
