/** After which span a post is marked as kept for reference; no row where none ever is. */
const ARCHIVED = `SELECT make_interval(years => archive_after_years) AS span FROM site_settings WHERE archive_after_years IS NOT NULL`

/**
 * The hours at which what is public changes by itself, as a list of moments for SQL ($1 is the hour that is judged by). Each
 * instance of the portal asks for the last one that has passed and the next one to come, by its own clock, and its kept copies are
 * old from that hour on: see lib/front-desk/bell-line.ts. Whatever else begins or ends by the clock gets a line here, and the verb
 * that sets its hour rings the bell, so that every instance asks anew.
 */
export const SCHEDULED_HOURS = `
  SELECT shown_from AS at FROM notice
  UNION ALL SELECT shown_until FROM notice
  UNION ALL (SELECT published_at + span FROM post, (${ARCHIVED}) AS rule
    WHERE status = 'PUBLISHED' AND published_at <= $1::timestamptz - span ORDER BY published_at DESC LIMIT 1)
  UNION ALL (SELECT published_at + span FROM post, (${ARCHIVED}) AS rule
    WHERE status = 'PUBLISHED' AND published_at > $1::timestamptz - span ORDER BY published_at LIMIT 1)`
