import { z } from "zod";

export const bilingual = z.object({ zh: z.string(), en: z.string() }).meta({ id: "Bilingual" });
