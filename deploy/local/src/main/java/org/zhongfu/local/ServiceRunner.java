// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhongfu.stack.StartFailedException;
import org.zhongfu.stack.Watchdog;

/** Starts services as supervised processes and counts how often they die. */
final class ServiceRunner {

    /** A service that ends this often before it is ready has a fault that waiting does not remove. */
    private static final int MAX_EARLY_ENDS = 4;

    private final LocalPaths paths;
    private final ServiceCommand command;
    private final Watchdog watchdog;
    private final Console console;
    private final Map<ZhongfuService, AtomicInteger> earlyEnds = new EnumMap<>(ZhongfuService.class);

    ServiceRunner(LocalPaths paths, ServiceCommand command, Watchdog watchdog, Console console) {
        this.paths = paths;
        this.command = command;
        this.watchdog = watchdog;
        this.console = console;
        for (var service : ZhongfuService.values()) {
            earlyEnds.put(service, new AtomicInteger());
        }
    }

    SupervisedProcess start(ZhongfuService service) {
        return new SupervisedProcess(
                        service.label(), () -> launch(service), Backoff.usual(), new SupervisedProcess.Listener() {
                            @Override
                            public void started(Process process) {
                                watchdog.watch(Watchdog.Group.SERVICE, process.pid());
                            }

                            @Override
                            public void endedAndWaits(int exitCode, Duration wait) {
                                earlyEnds(service).incrementAndGet();
                                console.step(service.label() + " ended with code " + exitCode + " (see "
                                        + paths.log(service.label()) + "); starting it again in " + wait.toSeconds()
                                        + " s");
                            }
                        })
                .start();
    }

    boolean gaveUp(ZhongfuService service) {
        return earlyEnds(service).get() >= MAX_EARLY_ENDS;
    }

    private AtomicInteger earlyEnds(ZhongfuService service) {
        var count = earlyEnds.get(service);
        if (count == null) {
            throw new IllegalStateException("Every service is counted");
        }
        return count;
    }

    private Process launch(ZhongfuService service) {
        var log = paths.log(service.label());
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command.line(service))
                    .directory(paths.state().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().putAll(command.environment(service));
            return builder.start();
        } catch (IOException e) {
            throw new StartFailedException("The " + service.label() + " service could not be started", e);
        }
    }
}
