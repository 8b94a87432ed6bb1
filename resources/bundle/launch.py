"""What the bundle starts: the program's one entry point."""

import sys

from attache.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
