// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

/**
 * Ports and files of a stack that {@code ./zhongfu up} starts. The launcher writes them, {@link RunningSystem} reads
 * them.
 */
public final class LocalLayout {

    /** Environment variable with the first port. */
    public static final String PORT_BASE_VARIABLE = "ZHONGFU_PORT_BASE";

    /** Environment variable with the state folder. */
    public static final String HOME_VARIABLE = "ZHONGFU_HOME";

    /** Offset of Keycloak's port from the first port, which is the gateway's. */
    public static final int KEYCLOAK_OFFSET = 10;

    /** Offset of PostgreSQL's port. */
    public static final int POSTGRES_OFFSET = 20;

    /** Offset of Kafka's port for clients. */
    public static final int KAFKA_OFFSET = 21;

    /** Offset of the port of Kafka's controller, the highest one. */
    public static final int KAFKA_CONTROLLER_OFFSET = 22;

    /** File of the generated passwords and keys, in the state folder. */
    public static final String SECRETS_FILE = "secrets.properties";

    /** File that describes the running launcher, in the state folder. */
    public static final String RUN_FILE = "run.properties";

    private LocalLayout() {}
}
