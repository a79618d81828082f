#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# One would expect: bindMethods binds the accessors of any record that the calling code can see.
# Seen: it binds those of a public record only. For a package-private record, whose accessors are public methods, the
#   statement fails with "Missing named parameter", and the text of the exception shows the whole record.
# Version: jdbi3-core 3.55.0 on JDK 17 and 25.
# Source: seen by running; the Jdbi documentation of bindMethods names no such limit.
# Consequence for this project: services bind parameters by name, and no exception of a statement goes into a log as it is.
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
    <dependency><groupId>org.jdbi</groupId><artifactId>jdbi3-core</artifactId><version>3.55.0</version></dependency>
    <dependency><groupId>org.hsqldb</groupId><artifactId>hsqldb</artifactId><version>2.7.4</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory="$work/lib"

mkdir -p example
cat >example/Open.java <<'JAVA'
package example;

public record Open(int id) {}
JAVA
cat >example/Finding.java <<'JAVA'
package example;

import org.jdbi.v3.core.Jdbi;

public class Finding {
    record Closed(int id) {}

    public static void main(String[] arguments) {
        Jdbi jdbi = Jdbi.create("jdbc:hsqldb:mem:finding");
        jdbi.useHandle(sql -> {
            sql.execute("create table item (id int)");
            System.out.println("public record: " + insert(sql, new Open(1)));
            System.out.println("package-private record: " + insert(sql, new Closed(2)));
        });
    }

    private static String insert(org.jdbi.v3.core.Handle sql, Object item) {
        try {
            return sql.createUpdate("insert into item (id) values (:id)").bindMethods(item).execute() + " row";
        } catch (RuntimeException e) {
            return e.getMessage().startsWith("Missing named parameter 'id'") ? "missing parameter" : "other: " + e;
        }
    }
}
JAVA
javac -cp 'lib/*' -d classes example/*.java
output=$(java -cp 'classes:lib/*' example.Finding 2>/dev/null)
echo "jdbi3-core 3.55.0"
echo "$output"
expected='public record: 1 row
package-private record: missing parameter'
[ "$output" = "$expected" ] || { echo "The behaviour has changed." >&2; exit 1; }
