// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import java.net.URI;
import java.nio.file.Path;

/**
 * Settings of a Keycloak server.
 *
 * @param distribution zip file of the distribution
 * @param cacheDir where the distribution is unpacked and built, once for all state folders
 * @param homeDir state of this Keycloak; existing state is kept
 * @param realmFile imported at the first start
 * @param port on the loopback interface
 * @param publicUrl address in browsers and tokens
 * @param adminPassword of the user {@code admin}, created at the first start
 * @param logFile log of the server; messages are appended
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
