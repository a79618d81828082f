// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where files are.
 *
 * @param root the project's checkout with what was built in it
 * @param state what this stack writes: data, logs, secrets
 */
record LocalPaths(Path root, Path state) {

    static final String VARIABLE = "ZHONGFU_HOME";

    static LocalPaths of(Path root, @Nullable String setting) {
        var state = setting == null || setting.isBlank() ? root.resolve(".zhongfu") : Path.of(setting);
        return new LocalPaths(
                root.toAbsolutePath().normalize(), state.toAbsolutePath().normalize());
    }

    /** Unpacked and built distributions, shared by several state folders. */
    Path cache() {
        return root.resolve(".zhongfu/cache");
    }

    Path data(String name) {
        return state.resolve("data").resolve(name);
    }

    Path logs() {
        return state.resolve("log");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path secrets() {
        return state.resolve("secrets.properties");
    }

    Path runFile() {
        return state.resolve("run.properties");
    }

    Path lockFile() {
        return state.resolve("run.lock");
    }

    Path readyMarker() {
        return state.resolve("ready");
    }

    /** The environment of each service for its development mode; there only while the infrastructure alone runs. */
    Path devFolder() {
        return state.resolve("dev");
    }

    Path realmFile() {
        return root.resolve("deploy/keycloak/zhongfu-realm.json");
    }

    Path keycloakZip() {
        return root.resolve("deploy/local/target/keycloak/keycloak-quarkus-dist.zip");
    }
}
