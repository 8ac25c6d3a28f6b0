-- CreateTable
CREATE TABLE "PublishedUnit" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "chosenType" TEXT,
    "manager" "Manager" NOT NULL,
    "target" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "author" TEXT NOT NULL,
    "removeKeyHash" BYTEA NOT NULL,

    CONSTRAINT "PublishedUnit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedFile" (
    "id" TEXT NOT NULL,
    "publishedUnitId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "PublishedFile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PublishedFile_publishedUnitId_path_key" ON "PublishedFile"("publishedUnitId", "path");

-- AddForeignKey
ALTER TABLE "PublishedFile" ADD CONSTRAINT "PublishedFile_publishedUnitId_fkey" FOREIGN KEY ("publishedUnitId") REFERENCES "PublishedUnit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
