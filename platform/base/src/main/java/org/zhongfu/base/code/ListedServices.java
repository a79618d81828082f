// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.code;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.zhongfu.contracts.catalog.CatalogEvent.ServiceListPublished;
import org.zhongfu.contracts.code.Code;
import org.zhongfu.platform.sql.Sql;

/** The names of the services of all lists, kept from the events of the matching service in any order and any number. */
@ApplicationScoped
public class ListedServices implements AddedServices.Source {

    private static final String KEEP = """
            insert into listed_service as known (code, name_zh, name_en, list_version)
            values (:code, :nameZh, :nameEn, :version)
            on conflict (code) do update
            set name_zh = excluded.name_zh, name_en = excluded.name_en, list_version = excluded.list_version
            where known.list_version < excluded.list_version
            """;

    private static final RowMapper<Code> CODE =
            (row, ignored) -> new Code(row.getString("code"), row.getString("name_zh"), row.getString("name_en"));

    private final Jdbi jdbi;

    ListedServices(DataSource database) {
        jdbi = Sql.jdbi(database); // Without the flush before each statement: the table has no entity.
    }

    void start(@Observes StartupEvent started) {
        AddedServices.use(this);
    }

    /** Keeps the services of a version of the list. */
    public void keep(ServiceListPublished list) {
        jdbi.useHandle(sql -> {
            PreparedBatch batch = sql.prepareBatch(KEEP);
            list.services().forEach(service -> batch.bind("code", service.code())
                    .bind("nameZh", service.nameZh())
                    .bind("nameEn", service.nameEn())
                    .bind("version", list.listVersion())
                    .add());
            batch.execute();
        });
    }

    @Override
    public Optional<Code> find(String code) {
        return jdbi.withHandle(
                sql -> sql.createQuery("select code, name_zh, name_en from listed_service where code = :code")
                        .bind("code", code)
                        .map(CODE)
                        .findOne());
    }

    @Override
    public List<Code> all() {
        return jdbi.withHandle(sql -> sql.createQuery("select code, name_zh, name_en from listed_service order by code")
                .map(CODE)
                .list());
    }
}
