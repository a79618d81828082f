// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhongfu.demo.people.County;
import org.zhongfu.demo.pilot.PrintedService;

/**
 * The workers of the provider of an area. A provider of several counties has a worker in each, who does not travel to another.
 *
 * @param area GB/T 2260
 * @param counties of the area, in the order of its workers when there are several
 * @param credentials of each worker
 */
public record Staff(String area, List<County> counties, List<Set<String>> credentials) {

    public Staff {
        counties = List.copyOf(counties);
        credentials = List.copyOf(credentials);
        if (counties.size() > 1 && counties.size() != credentials.size()) {
            throw new IllegalArgumentException(credentials.size() + " workers for " + counties.size() + " counties");
        }
    }

    /** Indexes of those who may deliver a service in a county. */
    List<Integer> qualified(PrintedService service, County county) {
        String credential = service.work().credential();
        return IntStream.range(0, credentials.size())
                .filter(each -> credential == null || credentials.get(each).contains(credential))
                .filter(each -> counties.size() == 1 || counties.get(each).equals(county))
                .boxed()
                .toList();
    }

    /** A number of a worker that no worker of another area has. */
    int number(int index) {
        return Integer.parseInt(area) * 100 + index;
    }
}
