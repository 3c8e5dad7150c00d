/** The days by which a budget must be passed on and published, each with its clause. */
export interface PublicationDeadlines {
  /** 预算法第五十二条: finance approves departments within 20 days after the congress approves. */
  readonly financeApproval: string;
  /** 预算法第五十二条: departments approve units within 15 days after finance approves. */
  readonly departmentApproval: string;
  /** 预算法第十四条: departments publish within 20 days after finance approves. */
  readonly departmentPublication: string;
  /** 预算法实施条例第六条: units publish within 20 days after the department approves. */
  readonly unitPublication: string;
}

/** From the day of the congress's approval and, once known, those of finance and of the department (all ISO days). */
export function publicationDeadlines(days: {
  readonly congress: string;
  readonly finance?: string | undefined;
  readonly department?: string | undefined;
}): PublicationDeadlines {
  const financeApproval = addDays(days.congress, 20);
  const finance = days.finance ?? financeApproval;
  const departmentApproval = addDays(finance, 15);
  return {
    financeApproval,
    departmentApproval,
    departmentPublication: addDays(finance, 20),
    unitPublication: addDays(days.department ?? departmentApproval, 20),
  };
}

function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
