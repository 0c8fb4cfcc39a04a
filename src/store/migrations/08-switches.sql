-- A switch is `on` or `off`; some had words of their own.
UPDATE setting SET value = CASE WHEN value IN ('yes', 'show') THEN 'on' ELSE 'off' END
WHERE value IN ('yes', 'no', 'show', 'hide')
  AND name IN ('welcomed', 'login_asked', 'extended', 'lock_screen', 'calendar_notes');
