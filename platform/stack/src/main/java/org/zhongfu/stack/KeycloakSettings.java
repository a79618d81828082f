// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import java.net.URI;
import java.nio.file.Path;

/**
 * What a Keycloak is told.
 *
 * @param distribution the distribution's zip file
 * @param cacheDir where the distribution is unpacked and built, once for all state folders
 * @param homeDir where this Keycloak keeps its state; what is there is kept and used again
 * @param realmFile imported at the first start
 * @param port where it listens on the loopback interface
 * @param publicUrl how browsers and tokens name it
 * @param adminPassword of the user {@code admin}, created at the first start
 * @param logFile where its messages are appended
 */
public record KeycloakSettings(
        Path distribution,
        Path cacheDir,
        Path homeDir,
        Path realmFile,
        int port,
        URI publicUrl,
        String adminPassword,
        Path logFile) {

    @Override
    public String toString() {
        return "KeycloakSettings[" + homeDir + ":" + port + "]";
    }
}
