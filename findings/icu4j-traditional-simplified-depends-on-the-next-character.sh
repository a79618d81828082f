#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# One would expect: a transliterator from traditional to simplified characters changes each character alike wherever it
#   stands, so that the converted beginning of a name is the beginning of the converted name.
# Seen: the result depends on the next character. The surname and given name 李乾 become 李干, and 李乾坤 stays 李乾坤: a search
#   by a converted beginning of the name does not find it.
# Version: icu4j 79.1, transliterator "Traditional-Simplified", on JDK 17 and 25.
# Source: seen by running; found while the search key of names was written.
# Consequence for this project: the search key of a name folds each character by itself (docs/adr/0021).
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
    <dependency><groupId>com.ibm.icu</groupId><artifactId>icu4j</artifactId><version>79.1</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory="$work/lib"

cat >Finding.java <<'JAVA'
import com.ibm.icu.text.Transliterator;

public class Finding {
    public static void main(String[] arguments) {
        Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
        String beginning = simplified.transliterate("\u674e\u4e7e");
        String name = simplified.transliterate("\u674e\u4e7e\u5764");
        System.out.println("the beginning is changed: " + !beginning.equals("\u674e\u4e7e"));
        System.out.println("the name is changed: " + !name.equals("\u674e\u4e7e\u5764"));
        System.out.println("the name begins with the beginning: " + name.startsWith(beginning));
    }
}
JAVA
javac -cp 'lib/*' -d classes Finding.java
output=$(java -cp 'classes:lib/*' Finding)
echo "icu4j 79.1"
echo "$output"
expected='the beginning is changed: true
the name is changed: false
the name begins with the beginning: false'
[ "$output" = "$expected" ] || { echo "The behaviour has changed." >&2; exit 1; }
