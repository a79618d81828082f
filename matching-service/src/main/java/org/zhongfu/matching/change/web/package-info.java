// SPDX-License-Identifier: Apache-2.0
/** Changes of the service list, and the services of a person, over HTTP. */
@NullMarked
package org.zhongfu.matching.change.web;

import org.jspecify.annotations.NullMarked;
