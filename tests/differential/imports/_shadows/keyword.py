own = "own keyword"
