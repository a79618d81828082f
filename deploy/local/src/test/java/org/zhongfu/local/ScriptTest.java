// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongfu.stack.ProjectRoot;

class ScriptTest {

    private static final Path SCRIPT = ProjectRoot.find().resolve("zhongfu").toAbsolutePath();

    @TempDir
    Path dir;

    private record Outcome(int code, String output) {}

    private static Outcome bash(String script) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", "-c", "source '" + SCRIPT + "'\n" + script).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().remove("MAVEN_HOME");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private Path jdk(String name, String version) throws IOException {
        var home = Files.createDirectories(dir.resolve(name));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        program(home.resolve("bin/javac"), "exit 0");
        return home;
    }

    private static void program(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void theFirstFolderWithAJdk25IsUsed() throws Exception {
        var old = jdk("seventeen", "17.0.9");
        var early = jdk("twenty-four", "24.0.1");
        var good = jdk("twenty-five", "25.0.1");

        var outcome = bash("command() { :; }; jdk_folders=('" + dir.resolve("none") + "' '" + old + "' '" + early
                + "' '" + good + "'); find_jdk; echo \"$JAVA_HOME\"");

        assertThat(outcome.output().strip()).isEqualTo(good.toString());
    }

    @Test
    void withoutAJdk25TheMessageSaysWhatToInstall() throws Exception {
        var old = jdk("seventeen", "17.0.9");

        var outcome = bash("command() { :; }; jdk_folders=('" + old + "'); find_jdk; echo went on");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output().strip())
                .contains("no JDK 25 found")
                .contains("install")
                .doesNotContain("\n", "went on");
    }

    @Test
    void anOldMavenIsNotUsed() throws Exception {
        program(dir.resolve("old/bin/mvn"), "echo 'Apache Maven 3.6.3 (x)'");
        program(dir.resolve("new/bin/mvn"), "echo 'Apache Maven 3.9.11 (x)'");

        var bad = bash(
                "HOME=/nowhere; MAVEN_HOME='" + dir.resolve("old") + "'; command() { :; }; find_maven; echo \"$mvn\"");
        var good = bash("MAVEN_HOME='" + dir.resolve("new") + "'; find_maven; echo \"$mvn\"");

        assertThat(bad.output()).doesNotContain(dir.resolve("old").toString());
        assertThat(good.output().strip()).isEqualTo(dir.resolve("new/bin/mvn").toString());
    }

    @Test
    void anUnknownOptionIsRefusedBeforeAnyAction() throws Exception {
        assertThat(bash("up --sideways").code()).isEqualTo(1);
        assertThat(bash("root='" + dir + "'; down --sideways"))
                .extracting(Outcome::code, outcome -> outcome.output().contains("unknown option for down: --sideways"))
                .containsExactly(1, true);
    }

    @Test
    void whatTheSystemWritesIsForItsOwner() throws Exception {
        var outcome = bash(
                "find_jdk() { :; }; build() { :; }; launcher_command() { :; }; up_detached() { umask; }; up --detach");

        assertThat(outcome.output().strip()).isEqualTo("0077");
    }

    @Test
    void developmentModeNeedsANamedServiceAndTheRunningInfrastructure() throws Exception {
        assertThat(bash("dev").output())
                .contains("which service?")
                .contains("intake-service")
                .contains("gateway");
        assertThat(bash("dev intake"))
                .extracting(Outcome::code, outcome -> outcome.output().contains("unknown service: intake"))
                .containsExactly(1, true);
        assertThat(bash("state='" + dir + "'; dev intake-service"))
                .extracting(Outcome::code, outcome -> outcome.output().contains("./zhongfu up --infra"))
                .containsExactly(1, true);
    }

    @Test
    void developmentModeRunsMavenWithTheEnvironmentOfTheService() throws Exception {
        program(dir.resolve("bin/mvn"), "echo \"url=$QUARKUS_DATASOURCE_JDBC_URL args=$*\"");
        var paths = new LocalPaths(ProjectRoot.find(), dir);
        new DevEnvironment(paths)
                .write(new ServiceCommand(
                        paths,
                        PortPlan.from("18080"),
                        Secrets.loadOrCreate(dir.resolve("secrets.properties"), InstantSource.system())));

        var outcome = bash("state='" + dir + "'; find_jdk() { :; }; find_dev_maven() { mvn='" + dir.resolve("bin/mvn")
                + "'; }; dev matching-service -Dextra=1");

        assertThat(outcome.output())
                .contains("url=jdbc:postgresql://127.0.0.1:18100/matching")
                .contains("-pl matching-service -am")
                .contains("quarkus:dev -Dextra=1");
    }

    @Test
    void developmentModeFetchesTheMavenItNeeds() throws Exception {
        program(dir.resolve("old/bin/mvn"), """
                case $* in
                *--version*) echo 'Apache Maven 3.8.7 (x)' ;;
                *dependency:unpack*) echo "fetch $*" ;;
                esac""");
        program(dir.resolve("new/bin/mvn"), "echo 'Apache Maven 3.9.0 (x)'");

        var fetched = bash("MAVEN_HOME='" + dir.resolve("old") + "'; find_dev_maven; echo \"$mvn\"");
        var found = bash("MAVEN_HOME='" + dir.resolve("new") + "'; find_dev_maven; echo \"$mvn\"");

        assertThat(fetched.output()).contains("/.zhongfu/cache/maven/apache-maven-3.9.11/bin/mvn");
        assertThat(found.output().strip()).isEqualTo(dir.resolve("new/bin/mvn").toString());
    }

    @Test
    void refreshingRecordsExamplesBeforeItWritesTheDescriptions() throws Exception {
        var stubs = "find_jdk() { :; }; find_maven() { :; }; build_infra() { :; }; git() { :; };"
                + " run_maven() { shift; echo \"maven $*\"; };";

        var whole = bash(stubs + "refresh").output().lines().toList();
        var quick = bash(stubs + "refresh --quick").output().lines().toList();

        assertThat(whole.stream().filter(line -> line.startsWith("maven")))
                .satisfiesExactly(
                        examples -> assertThat(examples)
                                .contains("-Dopenapi.write=true", "org/zhongfu/intake/**/*QuarkusTest,"),
                        documents -> assertThat(documents)
                                .contains("-Dopenapi.write=true", "-Dzhongfu.update=true", "ContractDocumentsTest"),
                        merged -> assertThat(merged).contains("-pl gateway", "MergedDescriptionTest"));
        assertThat(quick.stream().filter(line -> line.startsWith("maven"))).hasSize(2);
        assertThat(quick).last().isEqualTo("All generated files are up to date.");
        assertThat(bash(stubs + "refresh --sideways").code()).isEqualTo(1);
    }

    @Test
    void refreshingRecordsExamplesOfTheServicesNamed() throws Exception {
        var stubs = "find_jdk() { :; }; find_maven() { :; }; build_infra() { :; }; git() { :; };"
                + " run_maven() { shift; echo \"maven $*\"; };";

        var two = bash(stubs + "refresh --services intake,workorder").output().lines();

        assertThat(two.filter(line -> line.startsWith("maven")).findFirst().orElseThrow())
                .contains(
                        "-pl intake-service,workorder-service -Dtest=org/zhongfu/intake/**/*QuarkusTest,org/zhongfu/workorder/")
                .doesNotContain("matching");
        assertThat(bash(stubs + "refresh --services billing").code()).isEqualTo(1);
        assertThat(bash(stubs + "refresh --services").code()).isEqualTo(1);
    }

    @Test
    void mavenRunsInTheCheckoutWithTheJdkFound() throws Exception {
        program(dir.resolve("bin/mvn"), """
                case $* in
                --version) echo 'Apache Maven 3.9.11 (x)' ;;
                *) echo "in=$PWD java=$JAVA_HOME args=$*" ;;
                esac""");
        var jdk = jdk("twenty-five", "25.0.1");

        var outcome = bash("JAVA_HOME='" + jdk + "'; MAVEN_HOME='" + dir + "'; cd /; maven -q test");

        assertThat(outcome.output().strip()).isEqualTo("in=" + SCRIPT.getParent() + " java=" + jdk + " args=-q test");
    }

    @Test
    void onlyTheModulesOfTheLauncherAreBuiltForTheInfrastructure() throws Exception {
        var outcome = bash("""
                find_jdk() { :; }; find_maven() { :; }; state='%s';
                run_maven() { shift; echo "maven $*"; }
                launcher_command() { java=(true); }; up_attached() { :; }; up_detached() { :; }
                infra_stamp='%s/none'; up --infra --detach
                """.formatted(dir, dir));

        assertThat(outcome.output())
                .contains("-pl platform/stack/kafka,deploy/local -am")
                .doesNotContain("service");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsReportedInOneSentence() throws Exception {
        var file = Files.writeString(dir.resolve("file"), "");

        var outcome = bash("java=(false); state='" + file + "'; up_detached");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output().strip())
                .startsWith("zhongfu: " + file + " cannot be written to")
                .doesNotContain("\n");
    }

    @Test
    void aLauncherThatEndsSilentlyIsReported() throws Exception {
        var outcome = bash("java=(false); state='" + dir + "'; up_detached");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output().strip()).contains("is the disk full?").doesNotContain("\n");
    }

    @Test
    void theScriptIsWellFormed() throws Exception {
        var process = new ProcessBuilder("bash", "-n", SCRIPT.toString()).start();

        assertThat(process.waitFor()).isZero();
    }
}
