import type { ExecutorInfo } from 'allure-js-commons/sdk';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a run was made, by what continuous integration says of itself; each names its own variables. */
const servers: readonly ((environment: Environment) => ExecutorInfo | undefined)[] = [
  ({
    GITHUB_ACTIONS,
    GITHUB_SERVER_URL,
    GITHUB_REPOSITORY,
    GITHUB_RUN_ID,
    GITHUB_RUN_NUMBER,
    GITHUB_WORKFLOW,
  }) =>
    GITHUB_ACTIONS === 'true'
      ? {
          name: 'GitHub Actions',
          type: 'github',
          ...order(GITHUB_RUN_NUMBER),
          buildName: `${GITHUB_WORKFLOW} #${GITHUB_RUN_NUMBER}`,
          buildUrl: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`,
        }
      : undefined,
  ({ GITLAB_CI, CI_PIPELINE_IID, CI_JOB_NAME, CI_JOB_URL }) =>
    GITLAB_CI === 'true'
      ? {
          name: 'GitLab CI',
          type: 'gitlab',
          ...order(CI_PIPELINE_IID),
          buildName: `${CI_JOB_NAME} #${CI_PIPELINE_IID}`,
          ...(CI_JOB_URL ? { buildUrl: CI_JOB_URL } : {}),
        }
      : undefined,
  ({ TF_BUILD, BUILD_BUILDNUMBER, BUILD_BUILDID, SYSTEM_COLLECTIONURI, SYSTEM_TEAMPROJECT }) =>
    TF_BUILD === 'True'
      ? {
          name: 'Azure DevOps',
          type: 'azure',
          ...order(BUILD_BUILDID),
          buildName: `#${BUILD_BUILDNUMBER}`,
          buildUrl: `${SYSTEM_COLLECTIONURI}${SYSTEM_TEAMPROJECT}/_build/results?buildId=${BUILD_BUILDID}`,
        }
      : undefined,
  ({ JENKINS_URL, BUILD_NUMBER, JOB_NAME, BUILD_URL }) =>
    JENKINS_URL && BUILD_NUMBER
      ? {
          name: 'Jenkins',
          type: 'jenkins',
          ...order(BUILD_NUMBER),
          buildName: `${JOB_NAME} #${BUILD_NUMBER}`,
          ...(BUILD_URL ? { buildUrl: BUILD_URL } : {}),
        }
      : undefined,
];

/** Who made a run, for Allure: the server, else the command itself. */
export function executorOf(run: string, environment: Environment): ExecutorInfo {
  for (const server of servers) {
    const found = server(environment);
    if (found) return { ...found, reportName: run };
  }
  return { name: 'gpc run', type: 'local', buildName: run, reportName: run };
}

const order = (text: string | undefined): Pick<ExecutorInfo, 'buildOrder'> =>
  text !== undefined && /^\d+$/.test(text) ? { buildOrder: Number(text) } : {};
