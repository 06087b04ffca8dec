#!/bin/bash
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: make-runtime.sh DIRECTORY SUITE BRANCH [MIRROR]
# Makes a stand-in for org.gnome.Platform and org.gnome.Sdk out of Debian's packages, as DIRECTORY/repo, from which
# Flatpak installs. It is Debian under GNOME's name: to try a manifest where the real runtime cannot be had, no more.
set -euo pipefail

WORK=$1 SUITE=$2 BRANCH=$3 MIRROR=${4:-}
REPO=$WORK/repo TREE=$WORK/tree
ARCH=$(flatpak --default-arch)

# What org.gnome.Platform has of what the program needs.
PLATFORM=(
  ca-certificates locales fontconfig shared-mime-info libgtk-4-1 libgtk-4-bin gtk-update-icon-cache libadwaita-1-0
  librsvg2-common adwaita-icon-theme hicolor-icon-theme gsettings-desktop-schemas fonts-cantarell fonts-dejavu-core
  libglib2.0-bin dconf-gsettings-backend libjson-glib-1.0-0 libpng16-16t64 libegl1 libgl1 libgles2
)
# And org.gnome.Sdk, of what builds it. Blueprint came to the Sdk after 48.
SDK=(
  gcc meson ninja-build pkgconf gettext git patch libgtk-4-dev libadwaita-1-dev libjson-glib-dev libpng-dev python3
  python3-gi desktop-file-utils appstream elfutils libxml2-utils gir1.2-gtk-4.0 gir1.2-adw-1
  gobject-introspection libgirepository1.0-dev
)
OPTIONAL_SDK=(appstream-compose)
[ "$BRANCH" = 48 ] || SDK+=(blueprint-compiler)
LOCALES=(en_US de_DE es_ES)

say() { echo "dev: $*" >&2; }

make_tree() {
  local name options=(--quiet --mode=root --variant=apt --dpkgopt=force-unsafe-io
    # an old snapshot of Debian, or a clock that is ahead, must not stop us
    --aptopt='Acquire::Check-Valid-Until "false"' --aptopt='APT::Install-Recommends "false"'
    --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*')
  options+=(--include="$(IFS=,; echo "${PLATFORM[*]}")")
  for name in "${LOCALES[@]}"; do
    options+=(--customize-hook="chroot \"\$1\" localedef -i $name -f UTF-8 $name.UTF-8")
  done
  rm -rf --one-file-system "$TREE"
  mmdebstrap "${options[@]}" "$SUITE" "$TREE" ${MIRROR:+"$MIRROR"} >&2
}

install_sdk() {
  local name found=()
  chroot "$TREE" apt-get update --quiet=2
  for name in "${OPTIONAL_SDK[@]}"; do
    ! chroot "$TREE" apt-cache show "$name" >/dev/null 2>&1 || found+=("$name")
  done
  DEBIAN_FRONTEND=noninteractive chroot "$TREE" \
    apt-get install --quiet=2 --yes --no-install-recommends "${SDK[@]}" ${found[@]+"${found[@]}"} >"$WORK/apt.log" 2>&1 ||
    { cat "$WORK/apt.log" >&2; return 1; }
  # for a manifest that brings it along
  (cd "$TREE/tmp" && chroot "$TREE" sh -c 'cd /tmp && apt-get download --quiet=2 blueprint-compiler' &&
    dpkg-deb --extract blueprint-compiler_*.deb "$WORK/blueprint" && rm blueprint-compiler_*.deb)
  chroot "$TREE" apt-get clean
}

# Flatpak binds each entry into the sandbox's /etc: only what programs read is kept.
fill_etc() {
  local etc=$1 name
  rm -rf "$etc"
  mkdir -p "$etc"
  for name in alternatives fonts ssl gtk-3.0 gtk-4.0 dconf nsswitch.conf mime.types protocols services xdg profile \
    python3 ld.so.cache; do
    [ ! -e "$TREE/etc/$name" ] || cp -a "$TREE/etc/$name" "$etc/"
  done
  ln -sfn ../usr/lib/os-release "$etc/os-release"
  printf '%s\n' 'include /run/flatpak/ld.so.conf.d/app-*.conf' /app/lib "/app/lib/$ARCH-linux-gnu" \
    'include /run/flatpak/ld.so.conf.d/runtime-*.conf' "/lib/$ARCH-linux-gnu" "/usr/lib/$ARCH-linux-gnu" >"$etc/ld.so.conf"
}

# An old flatpak-builder calls appstream-compose, which newer releases of AppStream no longer have.
add_compose() {
  [ ! -x "$1/bin/appstreamcli" ] || [ -e "$1/bin/appstream-compose" ] || cat >"$1/bin/appstream-compose" <<'SHELL'
#!/bin/sh
for id; do :; done
share=/app/share
old=$share/appdata/$id.appdata.xml new=$share/metainfo/$id.metainfo.xml
if [ -e "$old" ] && [ ! -e "$new" ]; then mkdir -p "$share/metainfo"; cp "$old" "$new"; made=$new; fi
appstreamcli compose --no-net --prefix=/ --origin="$id" --result-root=/app --data-dir=$share/app-info/xmls \
  --icons-dir=$share/app-info/icons/flatpak --components="$id" /app
status=$?
[ -z "$made" ] || rm -f "$made"
rmdir "$share/metainfo" 2>/dev/null
exit $status
SHELL
  chmod -f 755 "$1/bin/appstream-compose" || true
}

# commit ID: takes what is in the tree now for the runtime ID.
commit() {
  local id=$1 directory=$WORK/$1
  say "committing $id"
  rm -rf "$directory"
  mkdir -p "$directory/files" "$directory/var"
  # hard links: whatever changes below is replaced, not written to
  cp -al "$TREE/usr" "$directory/usr"
  fill_etc "$directory/usr/etc"
  rm -rf "$directory"/usr/{games,src,local} "$directory"/usr/lib/{apt,dpkg,systemd,udev} \
    "$directory"/usr/share/{doc,man,info,lintian,bug}
  find "$directory/usr" -xdev -type f \( -perm /6000 -o ! -perm -0444 \) -delete
  mkdir -p "$directory"/usr/{share/runtime/locale,lib/extensions,cache}
  add_compose "$directory/usr"
  cat >"$directory/metadata" <<INI
[Runtime]
name=$id
runtime=org.gnome.Platform/$ARCH/$BRANCH
sdk=org.gnome.Sdk/$ARCH/$BRANCH

[Environment]
GI_TYPELIB_PATH=/app/lib/girepository-1.0
XDG_DATA_DIRS=/app/share:/usr/share:/usr/share/runtime/share:/run/host/user-share:/run/host/share
INI
  flatpak build-export --disable-fsync --runtime --no-update-summary --subject="Debian $SUITE in place of $id" \
    "$REPO" "$directory" "$BRANCH" >/dev/null
  rm -rf "$directory"
}

say "making a stand-in for GNOME $BRANCH out of Debian $SUITE in $WORK (once; about four minutes, 1.5 GB)"
mkdir -p "$WORK"
rm -rf "$REPO" "$WORK/blueprint"
ostree --repo="$REPO" init --mode=bare-user-only
make_tree
commit org.gnome.Platform
install_sdk
commit org.gnome.Sdk
flatpak build-update-repo "$REPO" >/dev/null
rm -rf --one-file-system "$TREE"
touch "$WORK/done"
