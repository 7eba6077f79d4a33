"""Goals, agreements, decisions and people's own words."""
