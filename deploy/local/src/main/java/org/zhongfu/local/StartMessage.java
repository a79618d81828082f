// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

/** What to do first, printed once all processes are ready. */
record StartMessage(LocalPaths paths, PortPlan ports) {

    String infrastructureText() {
        return """

                PostgreSQL, Kafka and Keycloak are running; no service is.

                  PostgreSQL   127.0.0.1:%1$d
                  Kafka        127.0.0.1:%2$d
                  Keycloak     http://localhost:%3$d/auth/admin/   (admin, password in %4$s)

                Start one service with live reload, in another terminal:

                  ./zhongfu dev intake-service

                It answers at its own port (intake 127.0.0.1:%5$d). A request with the token of a sample user:

                  TOKEN=$(curl -s %6$s/realms/zhongfu/protocol/openid-connect/token \\
                    -d grant_type=password -d client_id=zhongfu-cli \\
                    -d username=township.officer -d password=zhongfu | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                  curl -s -H "Authorization: Bearer $TOKEN" http://127.0.0.1:%5$d/api/v1/applications

                Ctrl-C or `./zhongfu down` stops everything and keeps the data.
                """.formatted(
                        ports.postgres(),
                        ports.kafka(),
                        ports.keycloak(),
                        paths.secrets(),
                        ports.of(ZhongfuService.INTAKE),
                        ports.directIdentityUrl());
    }

    String text() {
        return """

                Zhongfu is running.

                  API          %1$s/api/v1
                  API pages    %1$s/api/docs
                  Keycloak     http://localhost:%2$d/auth/admin/   (admin, password in %3$s)
                  PostgreSQL   127.0.0.1:%4$d, Kafka 127.0.0.1:%5$d

                Sample users, all with the password `zhongfu`: township.officer, county.officer, prefecture.officer,
                coordinator, worker1, evaluator, auditor and more (deploy/keycloak/README.md). A first request:

                  TOKEN=$(curl -s %1$s/auth/realms/zhongfu/protocol/openid-connect/token \\
                    -d grant_type=password -d client_id=zhongfu-cli \\
                    -d username=township.officer -d password=zhongfu | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                  curl -s -H "Authorization: Bearer $TOKEN" %1$s/api/v1/applications

                `./zhongfu demo` enters the pilot; Ctrl-C or `./zhongfu down` stops everything and keeps the data.
                """.formatted(ports.publicUrl(), ports.keycloak(), paths.secrets(), ports.postgres(), ports.kafka());
    }
}
