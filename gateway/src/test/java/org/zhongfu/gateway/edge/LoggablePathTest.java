// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.gateway.route.RouteTableReader;

class LoggablePathTest {

    @ParameterizedTest
    @CsvSource({
        "/,/",
        "/api/v1/work-orders,/api/v1/work-orders",
        "/api/v1/persons/018f3c1e-0000-7000-8000-000000000001/file,/api/v1/persons/018f3c1e-0000-7000-8000-000000000001/file",
        "/api/v1/persons/652301194903072114,/api/v1/persons/*",
        "/api/v1/persons/13899990000/file,/api/v1/persons/*/file",
        "/api/v1/persons/%E7%8E%8B,/api/v1/persons/*",
        "/api/v1/persons/Wang,/api/v1/persons/*",
        "/api/v1/persons/wangxiulan,/api/v1/persons/*",
        "/api/v1/persons/{id},/api/v1/persons/*",
        "/auth/realms/zhongfu/protocol/openid-connect/token,/auth/realms/zhongfu/protocol/openid-connect/token",
        "/auth/realms/zhongfu/account/wangxiulan,/auth/realms/zhongfu/*/*",
    })
    void onlyPathSegmentsOfTheApiAndRandomIdsAreLogged(String path, String logged) {
        LoggablePath loggable = new LoggablePath(RouteTableReader.builtIn(), () -> Set.of("file"));

        assertThat(loggable.of(path)).isEqualTo(logged);
    }
}
