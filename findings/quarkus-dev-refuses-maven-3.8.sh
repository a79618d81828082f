#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# One would expect: a Maven that builds a Quarkus application also runs its development mode.
# Seen: with Maven 3.8.7, `mvn package` builds the application, and `mvn quarkus:dev` fails with
#   "Detected Maven Version (3.8.7)  is not supported, it must be in [3.9.0,)."
# Version: quarkus-maven-plugin 3.33.2, Maven 3.8.7 (the one of Debian 12 and Ubuntu 24.04).
# Source: https://quarkus.io/guides/maven-tooling (minimum Maven version); seen by running.
# What it meant for us: `./zhongfu dev` fetches a newer Maven where the installed one is older.
#
# Needs: bash, a JDK (17 or newer) on the path, any Maven to fetch Maven 3.8.7, a package registry.
set -eu

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack -DoutputDirectory="$work/tool" \
  -Dartifact=org.apache.maven:apache-maven:3.8.7:zip:bin

mkdir -p app/src/main/java
cat >app/src/main/java/App.java <<'JAVA'
@jakarta.enterprise.context.ApplicationScoped
public class App {}
JAVA
cat >app/pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>app</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencyManagement>
    <dependencies>
      <dependency>
        <groupId>io.quarkus.platform</groupId>
        <artifactId>quarkus-bom</artifactId>
        <version>3.33.2</version>
        <type>pom</type>
        <scope>import</scope>
      </dependency>
    </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency>
      <groupId>io.quarkus</groupId>
      <artifactId>quarkus-arc</artifactId>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>3.14.1</version>
      </plugin>
      <plugin>
        <groupId>io.quarkus.platform</groupId>
        <artifactId>quarkus-maven-plugin</artifactId>
        <version>3.33.2</version>
        <extensions>true</extensions>
        <executions>
          <execution>
            <goals>
              <goal>build</goal>
            </goals>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>
XML

old="$work/tool/apache-maven-3.8.7/bin/mvn"
"$old" --version | head -n 1
cd app
"$old" -B -q -DskipTests package
echo "package: built $(ls target/quarkus-app/quarkus-run.jar)"
if timeout 120 "$old" -B compile quarkus:dev </dev/null >"$work/dev.log" 2>&1; then
  echo "quarkus:dev: started; the behaviour has changed"
  exit 1
fi
grep -o 'Detected Maven Version.*(3.8.7)[^[]*\[[^]]*)' "$work/dev.log" | head -n 1 \
  || { echo "quarkus:dev: failed for another reason"; tail -n 20 "$work/dev.log"; exit 1; }
