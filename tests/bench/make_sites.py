"""make_sites.py N FOLDER: the council of N measures as goldthread content, as a Hugo site and as a Zola site, each in a folder of FOLDER."""
import shutil
import sys
from pathlib import Path

import corpus
from goldthread_content import write_content
from peer_sites import write_site

folder = Path(sys.argv[2])
shutil.rmtree(folder, ignore_errors=True)
items = corpus.make(int(sys.argv[1]))
write_content(items, corpus.COUNCIL, folder / "goldthread/content")
for peer in ("hugo", "zola"):
    write_site(items, corpus.COUNCIL, folder / peer, peer)
(folder / "made").touch()
