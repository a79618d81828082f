#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# One would expect: the reset of a request whose answer has arrived completely does nothing (documentation of HttpClientRequest.reset:
#   for HTTP/1.x it closes the connection when the current request is in flight).
# Seen: it closes the connection, which the pool has given to the next request by then: that request fails with
#   "Connection was closed". A reverse proxy that resets the request to the service when its caller has gone (vertx-http-proxy
#   does) so ends the request of another caller.
# Version: vertx-core 4.5.27 on JDK 25.
# Source: https://github.com/eclipse-vertx/vert.x/issues/6294
# Consequence for this project: the gateway resets a request only while its connection still serves it (GuardedRequest).
#
# Needs: bash, a JDK (17 or newer) and Maven on the path, a package registry.
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>io.vertx</groupId><artifactId>vertx-core</artifactId><version>4.5.27</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory="$work/lib"

cat >Finding.java <<'JAVA'
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

public class Finding {
    static <T> T done(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    public static void main(String[] args) throws Exception {
        var vertx = Vertx.vertx();
        var held = new CompletableFuture<HttpServerResponse>();
        var server = done(vertx.createHttpServer()
                .requestHandler(request -> {
                    if (request.path().equals("/next")) {
                        held.complete(request.response());
                    } else {
                        request.response().end("first");
                    }
                })
                .listen(0, "127.0.0.1"));
        var client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(1));
        HttpClientRequest first = done(client.request(HttpMethod.GET, server.actualPort(), "127.0.0.1", "/first"));
        System.out.println("first request:  " + done(first.send().compose(answer -> answer.body())));
        HttpClientRequest next = done(client.request(HttpMethod.GET, server.actualPort(), "127.0.0.1", "/next"));
        var answer = next.send().compose(it -> it.body());
        var response = held.get(10, TimeUnit.SECONDS);
        first.reset();
        vertx.setTimer(500, timer -> response.end("next"));
        String seen;
        try {
            seen = done(answer).toString();
        } catch (ExecutionException e) {
            seen = e.getCause().getMessage();
        }
        System.out.println("next request:   " + seen);
        done(vertx.close());
        System.exit(seen.equals("Connection was closed") ? 0 : 1);
    }
}
JAVA
java -cp "$work/lib/*" Finding.java
