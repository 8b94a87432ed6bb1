; Inno Setup 6: the installer for Windows, made of the bundle in dist\attache.
;   iscc /DVersion=0.1.0 resources\windows\attache.iss
; Installs for the one user who runs it, asks for no administrator, offers itself under "Open with" and takes over nothing.
#ifndef Version
  #define Version "0.1.0"
#endif
#define Id "org.attache_desktop.attache"

[Setup]
AppId={{6E0B5B52-6B5F-4B4E-9C0E-2F6C1E9D7A11}
AppName=Attaché
AppVersion={#Version}
AppPublisher=Attaché contributors
DefaultDirName={autopf}\Attache
DefaultGroupName=Attaché
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=attache-{#Version}-setup
SetupIconFile=attache.ico
UninstallDisplayIcon={app}\attachew.exe
UninstallDisplayName=Attaché
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\dist\attache\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Attaché"; Filename: "{app}\attachew.exe"; AppUserModelID: "{#Id}"
Name: "{autodesktop}\Attaché"; Filename: "{app}\attachew.exe"; Tasks: desktopicon; AppUserModelID: "{#Id}"

[Registry]
Root: HKA; Subkey: "Software\Classes\{#Id}"; ValueType: string; ValueData: "Article"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#Id}\DefaultIcon"; ValueType: string; ValueData: "{app}\attachew.exe,0"
Root: HKA; Subkey: "Software\Classes\{#Id}\shell\open\command"; ValueType: string; ValueData: """{app}\attachew.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\attachew.exe\shell\open\command"; ValueType: string; ValueData: """{app}\attachew.exe"" ""%1"""; Flags: uninsdeletekey
#define Offer(str ending) \
  'Root: HKA; Subkey: "Software\Classes\' + ending + '\OpenWithProgids"; ValueType: string; ValueName: "' + Id + '"; ValueData: ""; Flags: uninsdeletevalue' + NewLine + \
  'Root: HKA; Subkey: "Software\Classes\Applications\attachew.exe\SupportedTypes"; ValueType: string; ValueName: "' + ending + '"; ValueData: ""'
#emit Offer(".txt")
#emit Offer(".text")
#emit Offer(".asc")
#emit Offer(".html")
#emit Offer(".htm")
#emit Offer(".xhtml")
#emit Offer(".xht")
#emit Offer(".shtml")
#emit Offer(".mht")
#emit Offer(".mhtml")
#emit Offer(".eml")
#emit Offer(".md")
#emit Offer(".markdown")
#emit Offer(".mdown")
#emit Offer(".mkd")
#emit Offer(".rtf")
#emit Offer(".docx")
#emit Offer(".docm")
#emit Offer(".dotx")
#emit Offer(".odt")
#emit Offer(".ott")
#emit Offer(".epub")
#emit Offer(".pdf")

[Run]
Filename: "{app}\attachew.exe"; Description: "{cm:LaunchProgram,Attaché}"; Flags: nowait postinstall skipifsilent
