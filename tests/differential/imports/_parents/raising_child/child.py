print("child loaded")
