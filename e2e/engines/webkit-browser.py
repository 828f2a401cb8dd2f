#!/usr/bin/python3
"""A browser around WebKitGTK whose profile outlives it: WebKitGTK's own MiniBrowser keeps nothing while it is driven.

WebKitWebDriver starts it with --profile=FOLDER. SIGUSR1 writes what the window shows to FOLDER/window.png.
"""
import os
import signal
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gdk, GLib, Gtk, WebKit2

profile = next(word.split("=", 1)[1] for word in sys.argv if word.startswith("--profile="))
data = WebKit2.WebsiteDataManager(base_data_directory=profile + "/data", base_cache_directory=profile + "/cache")
context = WebKit2.WebContext(website_data_manager=data)
context.set_automation_allowed(True)

# What Safari has switched on and WebKitGTK has not.
settings = WebKit2.Settings()
features = WebKit2.Settings.get_all_features()
for index in range(features.get_length()):
    feature = features.get(index)
    if feature.get_identifier() in ("AccessHandle", "FileSystem", "StorageAPI", "StorageAPIEstimate"):
        settings.set_feature_enabled(feature, True)

window = Gtk.Window()
window.set_default_size(1280, 800)


def show_view(*_):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True, settings=settings)
    window.add(view)
    window.show_all()
    return view


def start(_, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("webkitgtk")
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(info)
    session.connect("create-web-view", show_view)


def draw_window(*_):
    shown = window.get_window()
    picture = Gdk.pixbuf_get_from_window(shown, 0, 0, shown.get_width(), shown.get_height())
    picture.savev(profile + "/window.part", "png", [], [])
    os.rename(profile + "/window.part", profile + "/window.png")
    return True


GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR1, draw_window)
context.connect("automation-started", start)
Gtk.main()
