-- DropIndex
DROP INDEX "Unit_workspaceId_archivedAt_updatedAt_idx";

-- CreateIndex
-- In just the order of the list, which an index over "archivedAt IS NULL" would not be known to have.
CREATE INDEX "Unit_workspaceId_updatedAt_id_idx" ON "Unit"("workspaceId", "updatedAt" DESC, "id");

-- Texts are compared as they are kept, which takes a fifth of the time of comparing them without regard to case.
UPDATE "Unit" SET "searchText" = lower("searchText");
