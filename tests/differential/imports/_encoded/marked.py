text = "böm"
