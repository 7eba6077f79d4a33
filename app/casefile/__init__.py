"""One case: curve, cooperation, goals and agreements, people, documents."""
