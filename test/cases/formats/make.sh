#!/bin/sh
# Makes the files of this folder from a seed text: flat OpenDocument by sources.mjs, every other form by LibreOffice.
# Run by hand when sources.mjs changes; the tests read what is committed.
set -eu
cd "$(dirname "$0")"
node sources.mjs
office() { soffice --headless --convert-to "$1" --outdir "$2" "$3" >/dev/null 2>&1; }
for name in plan numbered table; do
  office "docx:MS Word 2007 XML" . "$name.fodt"
  office pdf:writer_pdf_Export . "$name.fodt"
  office "txt:Text (encoded):UTF8" . "$name.fodt"
  office "html:HTML (StarWriter):UTF8" . "$name.fodt"
  rm "$name.fodt"
done
# One that opens only with a password.
printf 'Locked.\n' >locked.txt
soffice --headless --convert-to 'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"zeren"}}' locked.txt >/dev/null 2>&1
rm locked.txt
