own = "own time"
