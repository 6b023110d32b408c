# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
# How long a build takes, and nothing of what it makes: one precompiled header for all targets, and a quick linker
# where there is one. A compiler cache does better than the header and cannot look through it, so it excludes it.

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(quick_by_default ON)
endif()
option(SMTPSCOPE_PRECOMPILE "Compile the headers that nearly every file includes only once" ${quick_by_default})

find_program(SMTPSCOPE_MOLD mold)
if(SMTPSCOPE_MOLD AND NOT CMAKE_BUILD_TYPE STREQUAL "Release")
    add_link_options(-fuse-ld=mold)
endif()

# Lets TARGET use the common header. Every target of ours has the same flags, or else the compiler says so.
function(smtpscope_quick target)
    if(NOT SMTPSCOPE_PRECOMPILE OR target STREQUAL "smtpscope-precompiled")
        return()
    endif()
    get_target_property(visibility ${target} CXX_VISIBILITY_PRESET)
    get_target_property(type ${target} TYPE)
    if(visibility OR type STREQUAL "INTERFACE_LIBRARY") # other flags, so it would be another header
        return()
    endif()
    target_precompile_headers(${target} REUSE_FROM smtpscope-precompiled)
endfunction()

# Makes the common header; called once, when the flags of our targets are known.
function(smtpscope_precompile)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/Precompiled.cpp CONTENT "// Only its header counts.\n")
    add_library(smtpscope-precompiled STATIC ${CMAKE_BINARY_DIR}/generated/Precompiled.cpp)
    target_link_libraries(smtpscope-precompiled PRIVATE Qt6::Core)
    target_precompile_headers(smtpscope-precompiled PRIVATE
        <QByteArray> <QCoreApplication> <QDateTime> <QHash> <QJsonDocument> <QJsonObject> <QList> <QMap> <QObject> <QString>
        <QStringList> <algorithm> <array> <functional> <memory> <optional> <utility> <variant> <vector>)
    smtpscope_strict(smtpscope-precompiled)
endfunction()
