// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    private static final String ID = "018f3c1e-0000-7000-8000-000000000001";

    private final RouteTable table = RouteTableReader.builtIn();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/v1",
                "/api/v1/",
                "/api/v1/public",
                "/api/v1/person",
                "/api/v1/personsx",
                "/api/v1/Persons",
                "/api/v2/persons",
                "/persons",
                "/q/health",
                "/api/q/health",
                "/api/v1/q/health",
                "/auth",
                "/auth/admin",
                "/auth/metrics",
                "/auth/health",
            })
    void aPathWithoutARouteIsNotFound(String path) {
        assertThat(table.resolve(path)).isEmpty();
    }

    @Test
    void theLongestPrefixWins() {
        assertThat(service("/api/v1/needs/" + ID)).isEqualTo("intake");
        assertThat(service("/api/v1/households/" + ID + "/split")).isEqualTo("intake");
        assertThat(service("/api/v1/needs/" + ID + "/match-preview")).isEqualTo("matching");
        assertThat(service("/api/v1/needs/" + ID + "/match-preview/x")).isEqualTo("matching");
        assertThat(service("/api/v1/needs/" + ID + "/match-previews")).isEqualTo("intake");
        assertThat(service("/api/v1/needs//match-preview")).isEqualTo("intake");
        assertThat(service("/api/v1/needs/match-preview")).isEqualTo("intake");
        assertThat(service("/api/v1/work-orders/" + ID + "/contact-card")).isEqualTo("intake");
        assertThat(service("/api/v1/work-orders/" + ID)).isEqualTo("workorder");
    }

    @Test
    void aPlaceholderWithoutAMatchDoesNotHideTheShorterPrefix() {
        var routes = new RouteTable(List.of(route("/a", "one"), route("/a/{x}/b", "two"), route("/a/c/d", "three")));

        assertThat(routes.resolve("/a/c/b")).get().extracting(Route::service).isEqualTo("two");
        assertThat(routes.resolve("/a/c/d")).get().extracting(Route::service).isEqualTo("three");
        assertThat(routes.resolve("/a/c/e")).get().extracting(Route::service).isEqualTo("one");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/applications, true",
        "GET, /api/v1/applications, false",
        "POST, /api/v1/applications/, false",
        "POST, /api/v1/applications/x/acceptance, false",
        "GET, /api/v1/instruments/x/versions/1, true",
        "HEAD, /api/v1/instruments, true",
        "POST, /api/v1/instruments, false",
        "PATCH, /api/v1/service-items/x, false",
        "GET, /api/v1/public/applications/progress, true",
        "POST, /api/v1/needs/x/match-preview, false",
    })
    void onlyTheNamedMethodAndPathNeedsNoToken(String method, String path, boolean open) {
        assertThat(table.resolve(path)).get().satisfies(route -> assertThat(route.permitsAnonymous(method, path))
                .isEqualTo(open));
    }

    @Test
    void aTableWithAMistakeIsNotAccepted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RouteTable(List.of(route("/a", "one"), route("/a", "two"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new RouteTable(List.of(route("/a/", "one"))));
        assertThatIllegalArgumentException().isThrownBy(() -> AnonymousAccess.parse("/a"));
        assertThatThrownBy(() -> RouteTableReader.read(
                        new ByteArrayInputStream("{\"routes\":[{\"prefix\":\"/a\",\"service\":\"x\",\"anonymos\":[]}]}"
                                .getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("anonymos");
    }

    private String service(String path) {
        return table.resolve(path).orElseThrow().service();
    }

    private static Route route(String prefix, String service) {
        return new Route(prefix, service, List.of(), Route.Token.OF_THE_GATEWAY);
    }
}
