import * as z from 'zod';

/** The applicant tracking systems this product fills. Closed: everything per ATS is a total record over it. */
export const ATS_IDS = ['greenhouse', 'lever', 'ashby'] as const;
export const AtsId = z.enum(ATS_IDS);
export type AtsId = z.infer<typeof AtsId>;
