#!/bin/sh
# Packs dist/LiftDesk.app into a disk image, beside a link to Applications: make_dmg.sh OUT.dmg
# With LIFTDESK_SIGN_AS the app is signed as that identity, otherwise for this computer alone ("-"),
# which Apple's processors ask for. Notarisation is a step of its own: packaging/RELEASE.md.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
app="$here/../../dist/LiftDesk.app"
staged=$(mktemp -d)
trap 'rm -rf "$staged"' EXIT

codesign --force --deep --timestamp=none --options runtime \
    --entitlements "$here/entitlements.plist" --sign "${LIFTDESK_SIGN_AS:--}" "$app"
codesign --verify --deep --strict "$app"
# ditto keeps the links inside Qt's frameworks; without them the signature is not valid.
ditto "$app" "$staged/LiftDesk.app"
ln -s /Applications "$staged/Applications"
hdiutil create -volname LiftDesk -srcfolder "$staged" -fs HFS+ -format UDZO -ov "$1"
