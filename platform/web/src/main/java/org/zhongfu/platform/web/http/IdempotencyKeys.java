// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.security.FieldCrypto;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.ProblemType;

/** Keeps answers by caller and key, in the transaction of the request. */
@ApplicationScoped
class IdempotencyKeys {

    private static final String FIND = """
            select request_hash, status, etag, location, sealed_body from idempotency_key
            where caller = :caller and key = :key and expires_at > :now
            """;
    private static final String KEEP = """
            insert into idempotency_key (caller, key, request_hash, status, etag, location, sealed_body, expires_at)
            values (:caller, :key, :hash, :status, :etag, :location, :body, :expiresAt)
            on conflict (caller, key) do update
            set request_hash = excluded.request_hash, status = excluded.status, etag = excluded.etag,
                location = excluded.location, sealed_body = excluded.sealed_body, expires_at = excluded.expires_at
            """;
    private static final String PURGE = """
            delete from idempotency_key where ctid in
                (select ctid from idempotency_key where expires_at <= :now limit 5000)
            """;

    private static final int RETRY_SECONDS = 1;

    private final Jdbi jdbi;
    private final NamedLock namedLock;
    private final FieldCrypto crypto;
    private final InstantSource clock;
    private final Duration keepFor;

    IdempotencyKeys(
            Jdbi jdbi,
            NamedLock namedLock,
            FieldCrypto crypto,
            InstantSource clock,
            @ConfigProperty(name = "zhongfu.web.idempotency.keep-for", defaultValue = "PT48H") Duration keepFor) {
        this.jdbi = jdbi;
        this.namedLock = namedLock;
        this.crypto = crypto;
        this.clock = clock;
        this.keepFor = keepFor;
    }

    /**
     * A stored answer.
     *
     * @param body JSON
     */
    record Answer(
            int status,
            @Nullable String etag,
            @Nullable String location,
            @Nullable String body) {}

    /** A row of the table, its body still encrypted. */
    record Kept(
            String requestHash,
            int status,
            @Nullable String etag,
            @Nullable String location,
            @Nullable String sealedBody) {}

    /**
     * Takes the key for this transaction.
     *
     * @return the answer given before, or empty when this is the first time
     * @throws Problem 409 while another request uses the key, 422 when it was used for another request
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Answer> claim(String caller, String key, String hash) {
        if (!namedLock.tryAcquire("idempotency", caller + "\n" + key)) {
            throw Problem.inProgress(RETRY_SECONDS);
        }
        return jdbi.withHandle(sql -> sql.createQuery(FIND)
                        .bind("caller", caller)
                        .bind("key", key)
                        .bind("now", clock.instant())
                        .mapTo(Kept.class)
                        .findOne())
                .map(kept -> answerOf(kept, caller, key, hash));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(String caller, String key, String hash, Answer answer) {
        jdbi.useHandle(sql -> sql.createUpdate(KEEP)
                .bind("caller", caller)
                .bind("key", key)
                .bind("hash", hash)
                .bind("status", answer.status())
                .bind("etag", answer.etag())
                .bind("location", answer.location())
                .bind("body", answer.body() == null ? null : crypto.encrypt(answer.body(), context(caller, key)))
                .bind("expiresAt", clock.instant().plus(keepFor))
                .execute());
    }

    @Scheduled(every = "${zhongfu.web.idempotency.purge-every:10m}", delayed = "1m")
    @Transactional
    void purge() {
        jdbi.useHandle(
                sql -> sql.createUpdate(PURGE).bind("now", clock.instant()).execute());
    }

    private Answer answerOf(Kept kept, String caller, String key, String hash) {
        if (!kept.requestHash().equals(hash)) {
            throw Problem.of(
                    ProblemType.KEY_REUSED,
                    "This Idempotency-Key was used for a request with another body. Use a new key for a new request.",
                    "该幂等键已用于内容不同的请求，新请求请使用新的键。");
        }
        String body = kept.sealedBody();
        return new Answer(
                kept.status(),
                kept.etag(),
                kept.location(),
                body == null ? null : crypto.decrypt(body, context(caller, key)));
    }

    private static String context(String caller, String key) {
        return "idempotency:" + caller + ":" + key;
    }
}
