// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.security.FieldCrypto;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.ProblemType;

/** Keeps answers by caller and key, in the transaction of the request. */
@ApplicationScoped
class IdempotencyKeys {

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String FIND = """
            select request_hash, status, etag, location, sealed_body from idempotency_key
            where caller = ? and key = ? and expires_at > ?
            """;
    private static final String KEEP = """
            insert into idempotency_key (caller, key, request_hash, status, etag, location, sealed_body, expires_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint pk_idempotency_key do update
            set request_hash = excluded.request_hash, status = excluded.status, etag = excluded.etag,
                location = excluded.location, sealed_body = excluded.sealed_body, expires_at = excluded.expires_at
            """;
    private static final String PURGE = """
            delete from idempotency_key where ctid in
                (select ctid from idempotency_key where expires_at <= ? limit 5000)
            """;

    private final DataSource database;
    private final FieldCrypto crypto;
    private final InstantSource clock;
    private final Duration keepFor;

    IdempotencyKeys(
            DataSource database,
            FieldCrypto crypto,
            InstantSource clock,
            @ConfigProperty(name = "zhongfu.web.idempotency.keep-for", defaultValue = "PT48H") Duration keepFor) {
        this.database = database;
        this.crypto = crypto;
        this.clock = clock;
        this.keepFor = keepFor;
    }

    /**
     * An answer as it was given.
     *
     * @param body JSON
     */
    record Answer(
            int status,
            @Nullable String etag,
            @Nullable String location,
            @Nullable String body) {}

    /**
     * Takes the key for this transaction.
     *
     * @return the answer given before, or empty when this is the first time
     * @throws Problem 409 while another request holds the key, 422 when it was used for another request
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Answer> claim(String caller, String key, String hash) throws SQLException {
        try (Connection connection = database.getConnection()) {
            lock(connection, caller + "\n" + key);
            try (PreparedStatement find = connection.prepareStatement(FIND)) {
                find.setString(1, caller);
                find.setString(2, key);
                find.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
                try (ResultSet row = find.executeQuery()) {
                    return row.next() ? Optional.of(answerIn(row, caller, key, hash)) : Optional.empty();
                }
            }
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(String caller, String key, String hash, Answer answer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, caller);
            insert.setString(2, key);
            insert.setString(3, hash);
            insert.setInt(4, answer.status());
            insert.setString(5, answer.etag());
            insert.setString(6, answer.location());
            insert.setString(7, answer.body() == null ? null : crypto.encrypt(answer.body(), context(caller, key)));
            insert.setObject(8, clock.instant().plus(keepFor).atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    @Scheduled(every = "${zhongfu.web.idempotency.purge-every:10m}", delayed = "1m")
    @Transactional
    void purge() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(PURGE)) {
            delete.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        }
    }

    private static void lock(Connection connection, String name) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, name);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw Problem.of(
                            ProblemType.IN_PROGRESS,
                            "The same request is still running. Wait a moment and send it again with the same key.",
                            "相同请求正在处理中，请稍候并以相同的幂等键重试。");
                }
            }
        }
    }

    private Answer answerIn(ResultSet row, String caller, String key, String hash) throws SQLException {
        if (!row.getString("request_hash").equals(hash)) {
            throw Problem.of(
                    ProblemType.KEY_REUSED,
                    "This Idempotency-Key was used for a request with another body. Use a new key for a new request.",
                    "该幂等键已用于内容不同的请求，新请求请使用新的键。");
        }
        String sealed = row.getString("sealed_body");
        return new Answer(
                row.getInt("status"),
                row.getString("etag"),
                row.getString("location"),
                sealed == null ? null : crypto.decrypt(sealed, context(caller, key)));
    }

    private static String context(String caller, String key) {
        return "idempotency:" + caller + ":" + key;
    }
}
