// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.zhongfu.stack.Ports;
import org.zhongfu.testkit.TestTokens;

/**
 * Ports for stand-in services, and limits small enough to reach. Nothing listens when the gateway starts, as on the first
 * start of a whole installation.
 */
public final class GatewayResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        int service = Ports.free();
        int unused = Ports.free();
        int identity = Ports.free();
        String there = "http://localhost:" + service;
        Map<String, String> config = new HashMap<>(TestTokens.config());
        // the keys are fetched, as they are in production
        config.remove("quarkus.oidc.auth-server-url");
        config.remove("quarkus.oidc.public-key");
        config.put("quarkus.oidc.jwks-path", "http://127.0.0.1:" + identity + "/certs");
        config.put("gateway.upstreams.intake", there);
        config.put("gateway.upstreams.matching", "http://localhost:" + unused);
        config.put("gateway.upstreams.workorder", "http://localhost:" + unused + "," + there);
        config.put("gateway.upstreams.evaluation", there);
        config.put("gateway.upstreams.identity", "http://localhost:" + identity);
        config.put("gateway.timeout", "PT1S");
        config.put("gateway.connections-per-upstream", "8");
        config.put("gateway.rest-after-refusal", "PT60S");
        config.put("gateway.max-body", "64K");
        config.put("gateway.authenticated.per-second", "5");
        config.put("gateway.authenticated.burst", "40");
        config.put("gateway.anonymous.per-second", "5");
        config.put("gateway.anonymous.burst", "100");
        config.put("gateway.sign-in.per-second", "1");
        config.put("gateway.sign-in.burst", "10");
        config.put("gateway.cors.origins", "https://dashboard.example.org");
        config.put("test.service-port", Integer.toString(service));
        config.put("test.identity-port", Integer.toString(identity));
        return config;
    }

    @Override
    public void stop() {
        // nothing was started
    }
}
