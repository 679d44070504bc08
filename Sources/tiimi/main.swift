print("tiimi")
