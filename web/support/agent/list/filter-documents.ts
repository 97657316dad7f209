import { graphql } from '../../../gql/index.ts';

export const FilterChoice = graphql(`
  query FilterChoice {
    supportCategories {
      id
      name
    }
    supportLabels {
      id
      name
      color
    }
    teams(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);
