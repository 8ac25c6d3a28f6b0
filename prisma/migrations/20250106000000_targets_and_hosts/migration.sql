-- CreateTable
CREATE TABLE "Host" (
    "id" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "profile" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Host_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Host_workspaceId_name_key" ON "Host"("workspaceId", "name");

-- AddForeignKey
ALTER TABLE "Host" ADD CONSTRAINT "Host_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "hostId" TEXT,
ADD COLUMN     "otherTargets" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "hostId" TEXT,
ADD COLUMN     "otherTargets" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Change" ADD COLUMN     "hostId" TEXT,
ADD COLUMN     "otherTargets" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AddForeignKey
-- A profile that a revision was made for stays, or the revision would be another one.
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Host"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Host"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Change" ADD CONSTRAINT "Change_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Host"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
