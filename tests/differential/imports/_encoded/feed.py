text = 1

other = 2
