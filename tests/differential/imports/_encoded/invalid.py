text = "ÿ"
