// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.course;

import java.util.List;

/**
 * The trainees of a course.
 *
 * @param items one for each work order that is enrolled in a session of the course
 */
public record TraineesView(List<TraineeView> items) {

    public TraineesView {
        items = List.copyOf(items);
    }
}
