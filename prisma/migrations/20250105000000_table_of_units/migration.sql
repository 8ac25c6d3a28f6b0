-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "errors" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "exposure" INTEGER,
ADD COLUMN     "infos" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "judgedBy" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "warnings" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
-- The extension belongs to the whole database, in whatever schema it was first made; its operators are named with that schema.
DO $$
DECLARE
  place TEXT;
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  SELECT nspname INTO place FROM pg_extension JOIN pg_namespace ON pg_namespace.oid = extnamespace WHERE extname = 'pg_trgm';
  EXECUTE format('CREATE INDEX "Unit_searchText_idx" ON "Unit" USING GIN ("searchText" %I.gin_trgm_ops)', place);
END $$;

-- CreateIndex
CREATE INDEX "Unit_judgedBy_idx" ON "Unit"("judgedBy");
