a = b
c = { $
d = ե{
e = f
