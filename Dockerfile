# A worker of a fleet, or any other command of gpc: docs/fleet.md.
FROM node:20.19-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
# What developers need goes; the client of stores stays.
RUN npm run build \
  && npm install --omit=dev --save-prod --save-exact --ignore-scripts --no-audit --no-fund @aws-sdk/client-s3@3.1175.0

FROM node:20.19-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json /app/provider.example.yaml ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/features ./features
COPY --from=build /app/requirements ./requirements
COPY --from=build /app/profiles ./profiles
COPY --from=build /app/reports ./reports
COPY --from=build /app/support ./support
COPY --from=build /app/docs ./docs
USER node
WORKDIR /fleet
ENTRYPOINT ["node", "/app/dist/support/cli/main.js"]
CMD ["fleet", "worker", "/fleet/fleet.yaml"]
