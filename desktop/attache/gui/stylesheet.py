"""The little style sheet that Fusion and the palette do not give: one text, a text size filled in.

Its colours are roles of the palette (`theme.qt_palette`), so that a change of theme need not set it
anew (`repolish`).
"""

from __future__ import annotations

from string import Template

from attache.gui.theme import ROLES

_RULES = Template("""
QLineEdit, QComboBox, QSpinBox, QDateEdit, QPushButton, QToolButton, QMenu, QMenuBar, QCheckBox,
QRadioButton, QComboBox QAbstractItemView { font-family: "Open Sans"; font-size: ${p13}px; }
QToolTip { font-family: "Open Sans"; font-size: ${p12}px;
  color: $ink; background: $ground; border: 1px solid $field; padding: ${p4}px; }
QMenuBar { background: $window; color: $ink; padding: 1px ${p8}px; }
QMenuBar::item { padding: ${p3}px ${p8}px; border-radius: ${p4}px; background: transparent; }
QMenuBar::item:selected { background: $chosen; }
QMenu { background: $ground; color: $ink; border: 1px solid $field; padding: ${p4}px; }
QMenu::item { padding: ${p4}px ${p24}px ${p4}px ${p8}px; border-radius: ${p4}px; }
QMenu::item:selected { background: $ink; color: $ground; }
QMenu::item:disabled { color: $off; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px; }
QMenu::indicator { width: ${p16}px; height: ${p16}px; }
QLineEdit, QComboBox, QSpinBox, QDateEdit { background: $ground; color: $ink;
  border: 1px solid $field; border-radius: ${p4}px; padding: ${p4}px ${p8}px;
  min-height: ${p20}px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {
  border: 2px solid $ink; padding: ${p3}px ${p7}px; }
QPlainTextEdit[field="true"] { background: $ground; color: $ink; border: 1px solid $field;
  border-radius: ${p4}px; font-family: "Open Sans"; font-size: ${p13}px; }
QPlainTextEdit[field="true"]:focus { border: 2px solid $ink; }
QComboBox { padding-right: ${p24}px; }
QComboBox::drop-down { border: 0; width: 0; }
QDateEdit::drop-down { border: 0; width: ${p20}px; }
QComboBox QAbstractItemView { background: $ground; color: $ink; border: 1px solid $field; }
QListWidget { background: $ground; color: $ink; border: 1px solid $field;
  border-radius: ${p4}px; outline: 0; padding: ${p2}px; }
QListWidget:focus { border: 2px solid $ink; padding: 1px; }
QListWidget::item { padding: ${p4}px ${p6}px; border-radius: ${p4}px; }
QListWidget::item:selected { background: $chosen; color: $ink; }
QPushButton { background: $ground; color: $ink; border: 1px solid $field; border-radius: ${p5}px;
  padding: ${p5}px ${p14}px; min-height: ${p16}px; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border: 2px solid $ink; padding: ${p4}px ${p13}px; }
QPushButton:default, QPushButton[main="true"] { background: $ink; color: $ground; border: 1px solid
  $ink; font-weight: 600; }
QPushButton[main="true"]:focus { border: 3px double $ground; }
QPushButton:disabled, QPushButton[main="true"]:disabled { background: $window; color: $off;
  border: 1px solid $line; }
QPushButton[link="true"] { background: transparent; border: 0; padding: ${p2}px;
  text-decoration: underline; }
QPushButton[link="true"]:focus { border: 2px solid $ink; border-radius: ${p4}px; padding: 0; }
QPushButton[small="true"] { font-size: ${p12}px; padding: ${p2}px ${p6}px; }
QPushButton[small="true"]:focus { padding: 0 ${p4}px; }
QToolButton { background: transparent; color: $ink; border: 2px solid transparent;
  border-radius: ${p5}px; padding: ${p3}px ${p5}px; }
QToolButton:hover { background: $chosen; }
QToolButton:checked { background: $chosen; }
QToolButton:focus { border-color: $ink; }
QToolButton:disabled { color: $off; }
QToolButton::menu-indicator { image: none; }
QCheckBox, QRadioButton { spacing: ${p8}px; padding: ${p3}px; border: 2px solid transparent;
  border-radius: ${p4}px; }
QCheckBox:focus, QRadioButton:focus { border-color: $ink; }
QCheckBox::indicator, QRadioButton::indicator { width: ${p16}px; height: ${p16}px; }
QCheckBox::indicator:unchecked, QListView::indicator:unchecked { border: 1px solid $field;
  border-radius: 2px; background: $ground; }
QSlider::groove:horizontal { height: ${p4}px; background: $line; border-radius: ${p2}px; }
QSlider::sub-page:horizontal { background: $second; border-radius: ${p2}px; }
QSlider::handle:horizontal { background: $ground; border: 2px solid $ink; width: ${p10}px;
  height: ${p10}px; margin: -${p5}px 0; border-radius: ${p7}px; }
QSlider:focus { border: 2px solid $ink; border-radius: ${p4}px; }
QScrollBar:vertical { background: transparent; width: ${p12}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p12}px; margin: 0; }
QScrollBar::handle { background: $field; border-radius: ${p3}px; margin: ${p3}px; }
QScrollBar::handle:vertical { min-height: ${p32}px; }
QScrollBar::handle:horizontal { min-width: ${p32}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QHeaderView { background: $ground; }
QHeaderView::section { background: $ground; color: $second; border: 0;
  border-bottom: 1px solid $line; padding: ${p4}px; }
QTableView { background: $ground; color: $ink; border: 1px solid $field; border-radius: ${p4}px;
  selection-background-color: $chosen; selection-color: $ink; outline: 0; }
QTableView:focus { border: 2px solid $ink; }
QTableView::item { padding: ${p2}px ${p4}px; }
QSplitter::handle { background: $line; }
QSplitter::handle:focus, QSplitter::handle:hover { background: $ink; }
QWidget[ground="true"] { background: $ground; }
QWidget[pane="true"] { background: $window; }
QFrame[rule="true"] { background: $line; border: 0; }
QLabel[second="true"] { color: $second; }
QDialog { background: $ground; }
QFrame[card="true"] { background: $ground; border: 1px solid $field; border-radius: ${p8}px; }
QFrame[fault="true"] { background: $fault; border: 0; border-bottom: 1px solid $fault_line; }
QFrame[fault="true"] QLabel { color: $fault_ink; background: transparent; }
QFrame[note="true"] { background: $chosen; border: 0; border-bottom: 1px solid $line; }
QFrame[segments="true"] { background: $chosen; border: 1px solid $line; border-radius: ${p6}px; }
QFrame[segments="true"] QToolButton { padding: ${p3}px ${p20}px; color: $second; }
QFrame[tight="true"] QToolButton { padding: ${p3}px ${p6}px; }
QFrame[segments="true"] QToolButton:checked { background: $ground; color: $ink; font-weight: 600; }
QFrame[segments="true"] QToolButton:focus { border-color: $ink; }
""")


def stylesheet(scale: float) -> str:
    """The rules, every measure multiplied by the text's scale."""
    sizes = (2, 3, 4, 5, 6, 7, 8, 10, 12, 13, 14, 16, 20, 24, 32)
    measures = {f"p{size}": str(round(size * scale)) for size in sizes}
    colours = {name: f"palette({role})" for name, role in ROLES.items()}
    return _RULES.substitute(measures, **colours)
