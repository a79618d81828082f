// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhongfu.gateway.route.AnonymousAccess;
import org.zhongfu.gateway.route.Route;
import org.zhongfu.gateway.route.RouteTable;
import org.zhongfu.gateway.route.RouteTableReader;

/** The route table and the descriptions of the services name the same operations. */
class ServedRoutesTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final String ID = "018f3c1e-0000-7000-8000-000000000001";

    private final RouteTable table = RouteTableReader.builtIn();
    private final List<Operation> operations = operations();

    private record Operation(String service, String method, String path, boolean open) {

        String concrete() {
            return path.replaceAll("\\{[^}]+}", ID);
        }

        @Override
        public String toString() {
            return service + ": " + method + " " + path;
        }
    }

    @Test
    void everyOperationOfAServiceIsReached() {
        assertThat(operations).isNotEmpty().allSatisfy(operation -> assertThat(table.resolve(operation.concrete()))
                .as(operation.toString())
                .hasValueSatisfying(route -> assertThat(route.service()).isEqualTo(operation.service())));
    }

    @Test
    void everyRouteLeadsToAnOperation() {
        assertThat(table.routes())
                .filteredOn(route -> route.token() == Route.Token.OF_THE_GATEWAY)
                .filteredOn(route -> operations.stream().noneMatch(operation -> leadsTo(route, operation)))
                .extracting(Route::prefix)
                .as("routes to nothing that is served")
                .isEmpty();
    }

    @Test
    void aTokenIsOptionalOnlyWhereTheServiceNeedsNone() {
        assertThat(operations)
                .filteredOn(operation -> table.resolve(operation.concrete())
                        .orElseThrow()
                        .permitsAnonymous(operation.method(), operation.concrete()))
                .isNotEmpty()
                .allMatch(Operation::open);
    }

    @Test
    void everyExceptionFromTheTokenIsUsed() {
        for (Route route : table.routes()) {
            for (AnonymousAccess access : route.anonymous()) {
                assertThat(operations).as("%s of %s", access, route.prefix()).anySatisfy(operation -> {
                    assertThat(leadsTo(route, operation)).isTrue();
                    assertThat(new Route(route.prefix(), route.service(), List.of(access), route.token())
                                    .permitsAnonymous(operation.method(), operation.concrete()))
                            .isTrue();
                });
            }
        }
    }

    private boolean leadsTo(Route route, Operation operation) {
        return table.resolve(operation.concrete()).filter(route::equals).isPresent();
    }

    private List<Operation> operations() {
        List<Operation> found = new ArrayList<>();
        for (ServiceDocument document : ApiDescription.builtIn(table)) {
            document.content().path("paths").properties().forEach(path -> path.getValue().properties().stream()
                    .filter(entry -> METHODS.contains(entry.getKey()))
                    .forEach(entry -> found.add(new Operation(
                            document.service(),
                            entry.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            entry.getValue().path("security").isEmpty()))));
        }
        return found;
    }
}
