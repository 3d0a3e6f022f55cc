; The Windows installer: for one person, without administrator rights.
; Compiled by packaging/release/windows.py, which gives VERSION, VERSION4, CONTENT, ICON, OUT, KILOBYTES.
; Silent: setup.exe /S [/D=FOLDER]; uninstall.exe /S keeps all data.

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user
SetDateSave off

!include "MUI2.nsh"
!include "nsDialogs.nsh"
!include "LogicLib.nsh"
!include "FileFunc.nsh"

!define NAME "LiftDesk"
!define PROGRAM "liftdesk.exe"
!define CLASS "LiftDesk.Diary"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define DATA "$LOCALAPPDATA\${NAME}"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "InstallDir"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION4}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} installer"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "${NAME} contributors, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH

!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.DataPage un.DataPageLeave
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"

LangString IN_USE ${LANG_ENGLISH} "${NAME} is open. Please close it, then try again."
LangString IN_USE ${LANG_GERMAN} "${NAME} ist geöffnet. Bitte schließen Sie es und versuchen Sie es noch einmal."
LangString IN_USE ${LANG_FRENCH} "${NAME} est ouvert. Veuillez le fermer, puis réessayer."
LangString IN_USE ${LANG_SPANISH} "${NAME} está abierto. Ciérrelo y vuelva a intentarlo."
LangString KIND ${LANG_ENGLISH} "${NAME} diary"
LangString KIND ${LANG_GERMAN} "${NAME}-Tagebuch"
LangString KIND ${LANG_FRENCH} "Journal ${NAME}"
LangString KIND ${LANG_SPANISH} "Diario de ${NAME}"
LangString DATA_TITLE ${LANG_ENGLISH} "Your diary"
LangString DATA_TITLE ${LANG_GERMAN} "Ihr Tagebuch"
LangString DATA_TITLE ${LANG_FRENCH} "Votre journal"
LangString DATA_TITLE ${LANG_SPANISH} "Su diario"
LangString DATA_TEXT ${LANG_ENGLISH} "It stays on this computer unless you tick the box."
LangString DATA_TEXT ${LANG_GERMAN} "Es bleibt auf diesem Computer, außer Sie setzen das Häkchen."
LangString DATA_TEXT ${LANG_FRENCH} "Il reste sur cet ordinateur, sauf si vous cochez la case."
LangString DATA_TEXT ${LANG_SPANISH} "Se queda en este equipo salvo que marque la casilla."
LangString DATA_TICK ${LANG_ENGLISH} "Delete the diary, its backups and the log as well. This cannot be undone."
LangString DATA_TICK ${LANG_GERMAN} "Auch Tagebuch, Sicherungen und Protokoll löschen. Das lässt sich nicht rückgängig machen."
LangString DATA_TICK ${LANG_FRENCH} "Supprimer aussi le journal, ses sauvegardes et le fichier de suivi. C'est définitif."
LangString DATA_TICK ${LANG_SPANISH} "Eliminar también el diario, sus copias y el registro. No se puede deshacer."

Var DeletesData
Var DataTick

; A program that runs cannot be replaced: its file cannot be opened for writing then.
!macro RefuseWhileOpen un
  ${un}again:
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(IN_USE)" /SD IDCANCEL IDRETRY ${un}again
      SetErrorLevel 2
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only what the installer put there is deleted, whatever folder was chosen.
!macro DeleteProgram
  Delete "$INSTDIR\${PROGRAM}"
  RMDir /r "$INSTDIR\_internal"
!macroend

Section "${NAME}"
  !insertmacro RefuseWhileOpen ""
  !insertmacro DeleteProgram
  SetOutPath "$INSTDIR"
  File /r "${CONTENT}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr HKCU "Software\${NAME}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.liftdesk" "" "${CLASS}"
  WriteRegStr HKCU "Software\Classes\.liftdesk" "Content Type" "application/x-liftdesk"
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "$(KIND)"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${NAME} contributors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; kinds of files have changed
SectionEnd

Function un.onInit
  StrCpy $DeletesData 0
FunctionEnd

Function un.DataPage
  !insertmacro MUI_HEADER_TEXT "$(DATA_TITLE)" "$(DATA_TEXT)"
  nsDialogs::Create 1018
  Pop $0
  ${If} $0 == error
    Abort
  ${EndIf}
  ${NSD_CreateLabel} 0 0 100% 24u "${DATA}"
  Pop $0
  ${NSD_CreateCheckbox} 0 28u 100% 24u "$(DATA_TICK)"
  Pop $DataTick
  nsDialogs::Show
FunctionEnd

Function un.DataPageLeave
  ${NSD_GetState} $DataTick $DeletesData
FunctionEnd

Section "Uninstall"
  !insertmacro RefuseWhileOpen "un"
  !insertmacro DeleteProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"

  ReadRegStr $0 HKCU "Software\Classes\.liftdesk" ""
  ${If} $0 == "${CLASS}"
    DeleteRegKey HKCU "Software\Classes\.liftdesk"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  DeleteRegKey HKCU "Software\${NAME}"
  DeleteRegKey HKCU "${UNINSTALL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  ${If} $DeletesData == 1
    RMDir /r "${DATA}"
  ${EndIf}
SectionEnd
