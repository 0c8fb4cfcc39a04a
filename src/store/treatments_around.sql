-- 1: the oldest date whose holds may still be on, 2: the first date looked at, 3: the newest date.
SELECT id, date, at_ms, wall, zone, offset_s, recorded_ms, area, depth, kind, note
FROM treatment
WHERE date BETWEEN
    min(?1, coalesce((SELECT max(date) FROM treatment WHERE date <= ?2), ?1))
    AND ?3
ORDER BY date, at_ms IS NOT NULL, at_ms
